#!/bin/sh
# Makes the pages in src/test/resources/pages/made: what the sample pages lack. Needs zint, ImageMagick and qpdf.
# The pages are committed; run this again only to change them, and look at what it made.
set -eu
cd "$(dirname "$0")/../resources/pages"
rm -rf made && mkdir made && cd made
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
: > truth.jsonl

# symbol FILE ZINT-OPTIONS…: a clean symbol, no quiet zone of its own
symbol() { out=$1; shift; zint --notext -o "$tmp/$out.png" "$@"; }
# page FILE ANGLE SYMBOL…: symbols below each other on an A4 page of 200 dpi with a line of text, turned by ANGLE
page() {
    out=$1; angle=$2; shift 2
    set -- "$@"
    parts=""
    for s in "$@"; do parts="$parts ( $tmp/$s.png -bordercolor white -border 60x45 )"; done
    # shellcheck disable=SC2086
    convert -background white -gravity west $parts -append -colorspace Gray "$tmp/stack.png"
    convert -size 1654x2338 xc:white "$tmp/stack.png" -gravity northwest -geometry +60+90 -composite \
        -pointsize 44 -gravity center -annotate +0+500 'Phieu giao nhan ho so 103' \
        -fill none -stroke black -strokewidth 3 -draw 'rectangle 150,1800 1500,2000 line 150,1900 1500,1900' \
        -background white -rotate "$angle" +repage -colors 16 -depth 4 "$out"
}
# truth FILE TEXT…
truth() {
    file=$1; shift
    list=$(for t in "$@"; do printf '"%s",' "$t"; done)
    printf '{"file":"%s","symbols":[%s]}\n' "$file" "${list%,}" >> truth.jsonl
}

symbol c128 -b 20 --scale=1.5 --height=45 -d '01234/2015/07900'
symbol c39 -b 8 --scale=1.5 --height=45 -d '01234/2015/07900'
symbol c128fine -b 20 --scale=1 --height=40 -d 'TN-07900-2015-000123'
symbol qrsmall -b 58 --scale=2 -d '01234/2015/07900'
symbol qrlarge -b 58 --scale=7 -d '01234/2015/07900'
symbol dm -b 71 --scale=2 -d 'TNS1:07900-2015-000123:ABCDEFG'
symbol dmrect -b 71 --vers=28 --scale=3 -d 'A600-2015-12'
symbol pdf -b 55 --cols=6 --scale=1.5 -d 'aa101HTKK 2015 0301234567 01 2015 <S01><S>1~2</S></S01>'
symbol pdftall -b 55 --cols=2 --scale=2 --secure=4 -d 'PDF417 cao va hep: 0123456789 ABCDEFGHIJKLMNOP'

for angle in 0 7 33 45 90 137 180 270 300; do
    page "linear-$angle.png" $angle c128 c39 c128fine
    truth "linear-$angle.png" 01234/2015/07900 01234/2015/07900 TN-07900-2015-000123
done
for angle in 0 20 45 90 200 315; do
    page "matrix-$angle.png" $angle qrsmall qrlarge dm
    truth "matrix-$angle.png" 01234/2015/07900 01234/2015/07900 TNS1:07900-2015-000123:ABCDEFG
    page "stack-$angle.png" $angle pdf pdftall dmrect
    truth "stack-$angle.png" 'aa101HTKK 2015 0301234567 01 2015 <S01><S>1~2</S></S01>' \
        'PDF417 cao va hep: 0123456789 ABCDEFGHIJKLMNOP' A600-2015-12
done

# Groups the symbology itself splits, and two dossiers on one picture.
for i in 1 2 3; do
    symbol "qrpart$i" -b 58 --structapp=$i,3,77 --scale=2 -d "phan $i cua ba"
    symbol "macro$i" -b 55 --structapp=$i,3,001002 --scale=1.5 --cols=4 -d "PHAN $i CUA BA 0123456789"
done
page parts.png 4 qrpart1 macro3 qrpart3 macro1 qrpart2 macro2
truth parts.png 'phan 1 cua ba' 'phan 2 cua ba' 'phan 3 cua ba' \
    'PHAN 1 CUA BA 0123456789' 'PHAN 2 CUA BA 0123456789' 'PHAN 3 CUA BA 0123456789'
symbol utf8 -b 58 --scale=2 -d 'Nguyễn Thị Ánh – ₫'
symbol raw -b 55 --binary --scale=1.5 --cols=5 -d 'Nguyễn Thị Ánh'
page unicode.png 12 utf8 raw
truth unicode.png 'Nguyễn Thị Ánh – ₫' 'Nguyễn Thị Ánh'
