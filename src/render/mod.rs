//! A digest's dresses: message, Markdown, HTML, picture, JSON. Each says the same facts.
