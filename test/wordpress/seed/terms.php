<?php
/** Makes terms from slug => name and answers slug => id. */
function seed_terms(string $taxonomy, array $names): array
{
    $ids = [];
    foreach ($names as $slug => $name) {
        $term = wp_insert_term((string) $name, $taxonomy, ['slug' => (string) $slug]);
        if (is_wp_error($term)) {
            throw new RuntimeException("$slug: " . $term->get_error_message());
        }
        $ids[$slug] = $term['term_id'];
    }
    return $ids;
}

/** Makes authors from slug => name and answers slug => id, with the two authors that have no account. */
function seed_people(array $names): array
{
    $ids = ['deleted' => 9999, 'none' => 0];
    foreach ($names as $slug => $name) {
        $ids[$slug] = wp_insert_user(wp_slash([
            'user_login' => $slug,
            'user_nicename' => $slug,
            'display_name' => $name,
            'user_email' => "$slug@example.test",
            'user_pass' => 'password',
            'role' => 'author',
        ]));
    }
    return $ids;
}
