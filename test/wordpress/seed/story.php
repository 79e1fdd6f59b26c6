<?php
// Behind each lead, so that an excerpt made from the text is cut off and gets a tail.
const BODY = '<p>The harbour office is open on weekdays from nine until noon, and on the first Saturday of the month. '
    . 'Notes for this page may be left in the box by the door until the evening before we print.</p>'
    . '<p>We are grateful to the readers who sent us corrections. Where two of them disagreed, we went and looked.</p>';

function seed_story(array $story, array $terms, array $people): void
{
    $id = wp_insert_post(wp_slash([
        'post_name' => $story['slug'],
        'post_title' => $story['title'],
        'post_date' => $story['date'],
        'post_content' => $story['content'] ?? "<p>{$story['lead']}</p>" . BODY,
        'post_excerpt' => $story['excerpt'] ?? '',
        'post_status' => $story['status'] ?? 'publish',
        'post_password' => $story['password'] ?? '',
    ]), true);
    if (is_wp_error($id)) {
        throw new RuntimeException($story['slug'] . ': ' . $id->get_error_message());
    }
    foreach (['post_tag' => $story['tags'], 'category' => [$story['category'] ?? 'local-news']] as $taxonomy => $slugs) {
        wp_set_object_terms($id, array_map(fn ($slug) => $terms[$taxonomy][$slug], $slugs), $taxonomy);
    }
    seed_author($id, $people[$story['author'] ?? 'maren-holt']);
    if (isset($story['image'])) {
        update_post_meta($id, '_thumbnail_id', seed_picture($story['image'], $id));
    }
}

/** Written past WordPress, which would put the signed-in user in the place of no author. */
function seed_author(int $id, int $author): void
{
    global $wpdb;
    $wpdb->update($wpdb->posts, ['post_author' => $author], ['ID' => $id]);
    clean_post_cache($id);
}

/** The articles of a file given for one trial, older than ours, so that no list of ours changes. */
function stories_of_seed_file(array $file): array
{
    $noon = strtotime('2024-06-30 12:00:00 UTC');
    return array_map(fn ($article, $index) => [
        'slug' => "seed-file-$index",
        'title' => $article['title'],
        'excerpt' => $article['excerpt'] ?? '',
        'lead' => $article['excerpt'] ?? $article['title'],
        'tags' => ['seed-file'],
        'date' => gmdate('Y-m-d H:i:s', $noon - $index * DAY_IN_SECONDS),
    ], $file['articles'], array_keys($file['articles']));
}
