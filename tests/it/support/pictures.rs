//! Pictures to give: small ones, each other than all others.

use upto::domain::picture::Picture;

/// A PNG of 2 by 1 pixels, with words in a place where no reader looks.
pub fn png(words: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 2, 1);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.add_itxt_chunk("Comment".to_owned(), words.to_owned()).unwrap();
    encoder.write_header().unwrap().write_image_data(&[0, 255]).unwrap();
    bytes
}

/// The beginning of a JPEG of 3 by 2 pixels: enough to tell what it is and how large.
pub fn jpeg(words: &str) -> Vec<u8> {
    let frame = [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0];
    [&frame[..], words.as_bytes(), &[0xff, 0xd9]].concat()
}

/// The beginning of a GIF of 5 by 4 pixels.
pub fn gif(words: &str) -> Vec<u8> {
    [b"GIF89a\x05\x00\x04\x00\x00\x00\x00", words.as_bytes(), b";"].concat()
}

/// The beginning of a WebP of 7 by 6 pixels.
pub fn webp(words: &str) -> Vec<u8> {
    let frame = b"VP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x05\x00\x00";
    let size = u32::try_from(4 + frame.len() + words.len()).unwrap().to_le_bytes();
    [&b"RIFF"[..], &size, b"WEBP", frame, words.as_bytes()].concat()
}

/// A picture of a kind by turns.
pub fn any(number: usize, words: &str) -> Picture {
    let bytes = [png, jpeg, gif, webp][number % 4](words);
    Picture::of(bytes).unwrap()
}
