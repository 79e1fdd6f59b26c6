<?php
// An editor publishes a story about the harbour while somebody is reading.
add_action('wp_loaded', function (): void {
    if (get_page_by_path('breaking-news', OBJECT, 'post')) {
        return;
    }
    $id = wp_insert_post(['post_title' => 'Breaking news', 'post_name' => 'breaking-news', 'post_status' => 'publish', 'post_content' => 'A seal came in.']);
    wp_set_object_terms($id, 'harbour', 'post_tag');
});
