<?php
// The tail that the classic themes put behind a generated excerpt.
add_filter('excerpt_more', fn () => sprintf(
    ' &hellip; <a href="%s" class="more-link">Continue reading <span class="screen-reader-text">%s</span></a>',
    esc_url(get_permalink()),
    get_the_title(),
), 99);
