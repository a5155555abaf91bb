//! The chart's colours: fixed ones for the picture, the page's own variables inside a page.

/// How many lane colours there are before they come round again.
pub const LANES: usize = 8;

/// Lane colours on white, after Okabe & Ito and Paul Tol, the bright ones deepened until each
/// stands out from both bands by 3 : 1. Every lane also carries its name: no fact is in a hue.
pub const LIGHT: [&str; LANES] =
    ["#0072b2", "#d55e00", "#00826a", "#b0468e", "#9a7400", "#5b4bc4", "#882255", "#5f6f18"];

/// The same lanes on a dark page.
pub const DARK: [&str; LANES] =
    ["#56b4e9", "#f28a4b", "#3fc7a5", "#e08fc6", "#e3b341", "#a99cf5", "#e0789f", "#b9c75c"];

/// Where the chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// On a white ground of its own.
    Light,
    /// On the page, by its CSS variables, so that light and dark follow the reader.
    Page,
}

/// What is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// Text that is read first.
    Text,
    /// Text that is read second.
    Muted,
    /// The rule above an era.
    Rule,
    /// Month lines and lane grounds.
    Hair,
    /// The ground of every other era.
    BandA,
    /// The ground of the eras between.
    BandB,
    /// The ground of all.
    Ground,
    /// The bars of a lane.
    Lane(usize),
}

impl Ink {
    /// The paint as SVG understands it here.
    pub fn of(self, paint: Paint) -> String {
        let (light, variable) = match paint {
            Paint::Text => ("#16181d", "text"),
            Paint::Muted => ("#565b66", "muted"),
            Paint::Rule => ("#3a3f4a", "rule"),
            Paint::Hair => ("#d9dce3", "hair"),
            Paint::BandA => ("#f1f4f9", "band-a"),
            Paint::BandB => ("#faf6ee", "band-b"),
            Paint::Ground => ("#ffffff", "ground"),
            Paint::Lane(n) => match self {
                Self::Light => return LIGHT[n % LANES].to_owned(),
                Self::Page => return format!("var(--lane-{})", n % LANES),
            },
        };
        match self {
            Self::Light => light.to_owned(),
            Self::Page => format!("var(--{variable})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance by WCAG 2.2.
    fn luminance(hex: &str) -> f64 {
        let channel = |at: usize| {
            let c = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_colour_stands_out_from_its_ground() {
        let bands = [Paint::Ground, Paint::BandA, Paint::BandB].map(|paint| Ink::Light.of(paint));
        for ground in &bands {
            for lane in LIGHT {
                assert!(contrast(lane, ground) >= 3.0, "{lane} on {ground}");
            }
            for text in [Paint::Text, Paint::Muted] {
                assert!(contrast(&Ink::Light.of(text), ground) >= 4.5);
            }
        }
        // The page's dark grounds, as its style sheet has them.
        let page = include_str!("../../../config/templates/digest.html.j2");
        for ground in ["#14161b", "#1b1f27", "#1f1d1a"] {
            assert!(page.contains(ground), "{ground} is a dark ground of the page");
            for lane in DARK {
                assert!(contrast(lane, ground) >= 3.0, "{lane} on {ground}");
            }
        }
    }
}
