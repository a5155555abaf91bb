//! The picture as pixels.

use std::sync::LazyLock;
use std::thread;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::{alt, fonts, svg};
use crate::domain::digest::Digest;
use crate::domain::tongue::Hearer;

/// How many pixels a side of the picture's own pixel has.
const SCALE: f32 = 2.0;
/// How many strips, one below the other, are drawn at once: more cost more than they save.
const STRIPS: u32 = 2;
/// The bytes of a pixel as it is drawn, and as it is packed.
const DRAWN: usize = 4;
const PACKED: usize = 3;

/// Why there is no picture. It can only be ours to mend: nothing a person writes leads here.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// Our own SVG was not understood.
    #[error("the chart's SVG is not well formed: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// The picture has no size, or one beyond memory.
    #[error("a picture of {0} × {1} pixels cannot be drawn")]
    Size(u32, u32),
    /// The pixels could not be packed.
    #[error("the picture could not be packed: {0}")]
    Pack(String),
}

static OPTIONS: LazyLock<Options<'static>> = LazyLock::new(|| Options {
    fontdb: fonts::database(),
    font_family: fonts::TEXT.to_owned(),
    ..Options::default()
});

/// The chart as a PNG, twice [`super::PICTURE`] wide.
pub fn png(to: Hearer, digest: &Digest) -> Result<Vec<u8>, PngError> {
    let tree = Tree::from_str(&svg(to, digest), &OPTIONS)?;
    let size = tree.size().to_int_size().scale_by(SCALE);
    let (width, height) = size.map_or((0, 0), |size| (size.width(), size.height()));
    let pixels = draw(&tree, width, height).ok_or(PngError::Size(width, height))?;
    pack(&pixels, width, height, &alt(to, digest))
        .map_err(|error| PngError::Pack(error.to_string()))
}

/// The picture's pixels without their opacity, for there is a ground beneath everything.
fn draw(tree: &Tree, width: u32, height: u32) -> Option<Vec<u8>> {
    let strip = height.div_ceil(STRIPS).max(1);
    let tops = (0..height).step_by(usize::try_from(strip).ok()?);
    let strips = thread::scope(|scope| {
        let draw =
            |top: u32| scope.spawn(move || draw_strip(tree, width, top, strip.min(height - top)));
        let strips: Vec<_> = tops.map(draw).collect();
        strips.into_iter().map(|strip| strip.join().ok().flatten()).collect::<Option<Vec<_>>>()
    })?;
    (!strips.is_empty()).then(|| strips.concat())
}

fn draw_strip(tree: &Tree, width: u32, top: u32, height: u32) -> Option<Vec<u8>> {
    let mut pixels = Pixmap::new(width, height)?;
    #[expect(clippy::cast_precision_loss, reason = "a picture is a few thousand pixels high")]
    let place = Transform::from_scale(SCALE, SCALE).post_translate(0.0, -(top as f32));
    resvg::render(tree, place, &mut pixels.as_mut());
    let mut opaque = Vec::with_capacity(pixels.data().len() / DRAWN * PACKED);
    for pixel in pixels.data().chunks_exact(DRAWN) {
        opaque.extend_from_slice(&pixel[..PACKED]);
    }
    Some(opaque)
}

/// Packs a picture without a transparent pixel, whose colours need no conversion: ten times as fast
/// as the smallest file, for twice its size.
fn pack(
    pixels: &[u8],
    width: u32,
    height: u32,
    description: &str,
) -> Result<Vec<u8>, png::EncodingError> {
    let mut packed = Vec::new();
    let mut encoder = png::Encoder::new(&mut packed, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    // As small as choosing a filter row by row, in less time.
    encoder.set_filter(png::Filter::Paeth);
    // The picture in words, for programs that read it aloud, and the names that were not drawn.
    encoder.add_itxt_chunk("Description".to_owned(), description.to_owned())?;
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(packed)
}
