<?php
// Everything that differs between two runs comes from the environment, so that one installed copy serves them all.
define('WP_HOME', getenv('WP_URL'));
define('WP_SITEURL', getenv('WP_URL'));
define('DB_DIR', rtrim(getenv('HANDBILL_DATABASE'), '/') . '/');
define('DB_FILE', '.ht.sqlite');
if (getenv('HANDBILL_SWITCHES')) {
    define('WPMU_PLUGIN_DIR', getenv('HANDBILL_SWITCHES'));
}

// The SQLite drop-in ignores these four, and WordPress asks for them.
define('DB_NAME', 'wordpress');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

$secrets = ['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'];
foreach ($secrets as $secret) {
    define($secret, "only-for-tests-$secret");
}

// A test server talks to nobody and does nothing by itself.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);

$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
