<?php
// What security plugins do against the listing of user names: the routes are gone, for embeds as well.
add_filter('rest_endpoints', function (array $endpoints): array {
    unset($endpoints['/wp/v2/users'], $endpoints['/wp/v2/users/(?P<id>[\d]+)']);
    return $endpoints;
});
