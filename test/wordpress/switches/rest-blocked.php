<?php
// What plugins that keep the REST API for signed-in people answer to everybody else.
add_filter('rest_authentication_errors', fn () => new WP_Error('rest_not_logged_in', 'You are not currently logged in.', ['status' => 401]));
