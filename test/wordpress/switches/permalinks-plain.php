<?php
// The site was never given pretty permalinks: the REST API lives at `?rest_route=` only.
add_filter('pre_option_permalink_structure', fn () => '');
