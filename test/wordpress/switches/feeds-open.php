<?php
// A keeper who lets the pages of other sites read the feeds too; WordPress itself sends no such leave with them.
add_action('template_redirect', function (): void {
    if (is_feed()) {
        header('Access-Control-Allow-Origin: *');
    }
});
