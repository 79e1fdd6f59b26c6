<?php
// WordPress expects to be asked over HTTP; from the command line it gets a request that never was.
$_SERVER += [
    'HTTP_HOST' => 'archive.test',
    'SERVER_NAME' => 'archive.test',
    'SERVER_PROTOCOL' => 'HTTP/1.1',
    'REQUEST_METHOD' => 'GET',
    'REQUEST_URI' => '/',
    'REMOTE_ADDR' => '127.0.0.1',
];
