//! upto: a Discord bot that asks what you are into and tells it back to you.
