<?php
require __DIR__ . '/png.php';

/** The sizes that WordPress cuts by default: name => [width, height, cropped to exactly that]. */
const SIZES = [
    'thumbnail' => [150, 150, true],
    'medium' => [300, 300, false],
    'medium_large' => [768, 0, false],
    'large' => [1024, 1024, false],
    '1536x1536' => [1536, 1536, false],
];

/** Makes an attachment as an upload would have made it, and answers its id. */
function seed_picture(array $picture, int $parent): int
{
    if (isset($picture['gone'])) {
        return 999999;
    }
    if (isset($picture['of'])) {
        return (int) get_post_meta(get_page_by_path($picture['of'], OBJECT, 'post')->ID, '_thumbnail_id', true);
    }
    [$width, $height] = [$picture['width'] ?? 1600, $picture['height'] ?? 1067];
    $folder = wp_mkdir_p(wp_get_upload_dir()['basedir'] . '/2025/01') ? '2025/01' : '';
    $file = "$folder/{$picture['name']}.png";
    $id = wp_insert_attachment(
        [
            'post_title' => $picture['name'],
            'post_mime_type' => 'image/png',
            'post_status' => 'inherit',
            'post_date' => get_post_field('post_date', $parent),
        ],
        $file,
        $parent,
        true,
    );
    update_post_meta($id, '_wp_attachment_image_alt', wp_slash($picture['alt']));
    $metadata = ['width' => $width, 'height' => $height, 'file' => $file, 'filesize' => 0, 'image_meta' => []];
    $metadata['filesize'] = write_picture($file, $picture['name'], $width, $height);
    $metadata['sizes'] = cut_sizes($file, $picture['name'], $width, $height);
    wp_update_attachment_metadata($id, $metadata);
    if (isset($picture['missingFile'])) {
        array_map('unlink', glob(wp_get_upload_dir()['basedir'] . "/$folder/{$picture['name']}*.png"));
    }
    return $id;
}

function cut_sizes(string $file, string $name, int $width, int $height): array
{
    $sizes = [];
    foreach (SIZES as $size => [$maxWidth, $maxHeight, $crop]) {
        $dimensions = image_resize_dimensions($width, $height, $maxWidth, $maxHeight, $crop);
        if (!$dimensions) {
            continue;
        }
        [$newWidth, $newHeight] = [$dimensions[4], $dimensions[5]];
        $sizedFile = preg_replace('/\.png$/', "-{$newWidth}x$newHeight.png", $file);
        $sizes[$size] = [
            'file' => basename($sizedFile),
            'width' => $newWidth,
            'height' => $newHeight,
            'mime-type' => 'image/png',
            'filesize' => write_picture($sizedFile, $name, $newWidth, $newHeight),
        ];
    }
    return $sizes;
}

function write_picture(string $file, string $name, int $width, int $height): int
{
    $bytes = seascape($width, $height, crc32($name));
    return file_put_contents(wp_get_upload_dir()['basedir'] . "/$file", $bytes);
}
