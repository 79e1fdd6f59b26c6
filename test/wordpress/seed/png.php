<?php
/** A sky over a sea in bands of colour, as the bytes of a PNG: PHP may be without its image library. */
function seascape(int $width, int $height, int $variant): string
{
    $horizon = 0.4 + $variant % 30 / 100;
    $rows = '';
    for ($row = 0; $row < $height; $row++) {
        $depth = $row / $height;
        $band = $depth < $horizon ? (int) ($depth / $horizon * 8) : 8 + (int) (($depth - $horizon) / (1 - $horizon) * 8);
        // Each row is led by its filter, which is none.
        $rows .= "\0" . str_repeat(chr($band), $width);
    }
    return "\x89PNG\r\n\x1a\n"
        . png_chunk('IHDR', pack('NNC5', $width, $height, 8, 3, 0, 0, 0))
        . png_chunk('PLTE', seascape_colours($variant))
        . png_chunk('IDAT', gzcompress($rows, 9))
        . png_chunk('IEND', '');
}

/** Sixteen colours: eight of the sky, getting lighter, and eight of the sea, getting darker. */
function seascape_colours(int $variant): string
{
    $tint = $variant % 60;
    $colours = '';
    for ($step = 0; $step < 8; $step++) {
        $colours .= pack('C3', 130 + $tint + $step * 8, 150 + intdiv($tint, 2) + $step * 9, 180 + $step * 9);
    }
    for ($step = 0; $step < 8; $step++) {
        $colours .= pack('C3', 70 + intdiv($tint, 2) - $step * 6, 110 - $step * 8, 125 - $step * 8);
    }
    return $colours;
}

function png_chunk(string $type, string $data): string
{
    return pack('N', strlen($data)) . $type . $data . pack('N', crc32($type . $data));
}
