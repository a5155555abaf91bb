//! Text to readings: interests, resources, sentences and what they seem to say.
