<?php
// What security plugins do against the listing of uploads: visitors are turned away from the whole collection.
add_filter('rest_pre_dispatch', fn (mixed $result, WP_REST_Server $server, WP_REST_Request $request): mixed =>
    str_starts_with($request->get_route(), '/wp/v2/media')
        ? new WP_Error('rest_forbidden', 'Sorry, you are not allowed to do that.', ['status' => 401])
        : $result, 10, 3);
