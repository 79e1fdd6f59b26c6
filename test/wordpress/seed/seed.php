<?php
// seed.php SITE: fills a fresh WordPress with the stories beside this file.
require __DIR__ . '/../site/command-line.php';
require $argv[1] . '/wp-load.php';
require __DIR__ . '/terms.php';
require __DIR__ . '/picture.php';
require __DIR__ . '/story.php';

function read_seed(string $file): array
{
    return json_decode(file_get_contents($file), true, 64, JSON_THROW_ON_ERROR);
}

// Far from UTC and with summer time, so that the local date and the GMT date of a story often differ.
update_option('timezone_string', 'Pacific/Auckland');
update_option('blogdescription', 'News of a small harbour');
$GLOBALS['wp_rewrite']->set_permalink_structure('/%year%/%monthnum%/%postname%/');
// An administrator's stories are stored as written; the command line would count as a stranger's.
kses_remove_filters();
array_map('wp_delete_post', get_posts(['post_type' => 'any', 'fields' => 'ids']), [true, true]);

$terms = [
    'post_tag' => seed_terms('post_tag', read_seed(__DIR__ . '/tags.json')),
    'category' => seed_terms('category', read_seed(__DIR__ . '/categories.json')),
];
$people = seed_people(read_seed(__DIR__ . '/people.json'));
$stories = array_merge(...array_map('read_seed', glob(__DIR__ . '/stories/*.json')));
if (getenv('HANDBILL_SEED_FILE')) {
    $terms['post_tag'] += seed_terms('post_tag', ['seed-file' => 'Seed file']);
    $stories = array_merge($stories, stories_of_seed_file(read_seed(getenv('HANDBILL_SEED_FILE'))));
}
usort($stories, fn ($one, $other) => $one['date'] <=> $other['date']);
foreach ($stories as $story) {
    seed_story($story, $terms, $people);
}

// Rules made in the process that first sets pretty permalinks lack those of the tags. The next request makes them anew.
delete_option('rewrite_rules');
