<?php
// install.php SITE: makes the tables and the first user.
require __DIR__ . '/command-line.php';
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('The Harbour Notes', 'admin', 'admin@example.test', true, '', 'password');
