<?php
// WordPress while it updates itself: HTML instead of JSON, and no header that lets another origin read it.
add_action('muplugins_loaded', function (): void {
    status_header(503);
    header('Content-Type: text/html; charset=utf-8');
    header('Retry-After: 600');
    exit('<!DOCTYPE html><title>Maintenance</title><p>Briefly unavailable for scheduled maintenance.</p>');
});
