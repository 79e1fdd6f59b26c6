<?php
// For `php -S`: existing files are served as they are, everything else is WordPress's.
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$folder = rtrim((string) parse_url(getenv('WP_URL'), PHP_URL_PATH), '/');
$index = "$folder/index.php";
if (is_file($_SERVER['DOCUMENT_ROOT'] . $path) && $path !== $index) {
    return false;
}
// Sites without pretty permalinks mostly lie on servers that cannot rewrite addresses.
if (!getenv('HANDBILL_REWRITES') && $path !== "$folder/" && !str_starts_with("$path/", "$index/")) {
    http_response_code(404);
    exit('<!DOCTYPE html><title>404</title><h1>Not Found</h1>');
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $index;
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . $index;
unset($_SERVER['PATH_INFO']);
require $_SERVER['SCRIPT_FILENAME'];
