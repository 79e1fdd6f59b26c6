<?php
// The web server cannot rewrite addresses, so each of them goes through index.php.
add_filter('pre_option_permalink_structure', fn () => '/index.php/%year%/%monthnum%/%postname%/');
