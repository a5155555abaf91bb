//! The questions that prompts ask.

use serde::Deserialize;

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Which part of the story it is for.
    pub about: About,
    /// The question itself.
    pub ask: String,
    /// A quiet line under it.
    pub hint: String,
}

/// The parts of the story that questions ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum About {
    /// What are you into?
    Into,
    /// Why?
    Why,
    /// What did you do to learn or build?
    Did,
    /// What helped?
    Helped,
    /// Go on, pause, drop or pivot?
    Course,
    /// What are you grateful for?
    Gratitude,
    /// What is next?
    Next,
}

/// The questions in the order in which they are asked. Law: neither list is ever empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questions {
    usual: Vec<Question>,
    light: Vec<Question>,
}

/// A list of questions that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum QuestionsError {
    /// It is not the TOML it should be.
    #[error("The questions can't be read: {0}")]
    Toml(#[from] toml::de::Error),
    /// A list is empty.
    #[error("A list of questions is empty. Add at least one `[[question]]` and one `[[light]]`.")]
    None,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    question: Vec<Question>,
    light: Vec<Question>,
}

impl Questions {
    /// The questions of `config/questions.toml`.
    pub fn shipped() -> Result<Self, QuestionsError> {
        Self::from_toml(include_str!("../../config/questions.toml"))
    }

    /// The questions of a file in the same form.
    pub fn from_toml(text: &str) -> Result<Self, QuestionsError> {
        let File { question: usual, light } = toml::from_str(text)?;
        if usual.is_empty() || light.is_empty() {
            return Err(QuestionsError::None);
        }
        Ok(Self { usual, light })
    }

    /// The question of a person's prompt number `sequence`, from 0: they rotate.
    pub fn at(&self, sequence: u32) -> &Question {
        &self.usual[sequence as usize % self.usual.len()]
    }

    /// The lighter question for someone who was silent for long, by the same number.
    pub fn light(&self, sequence: u32) -> &Question {
        &self.light[sequence as usize % self.light.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_questions_cover_the_whole_story_and_never_repeat_in_a_row() {
        let questions = Questions::shipped().expect("reads");
        let parts: std::collections::HashSet<About> =
            questions.usual.iter().map(|q| q.about).collect();
        assert_eq!(parts.len(), 7, "each part of the story has a question");
        for n in 0..24 {
            assert_ne!(questions.at(n).ask, questions.at(n + 1).ask);
            assert_ne!(questions.light(n).ask, questions.light(n + 1).ask);
        }
    }

    #[test]
    fn an_empty_list_is_refused() {
        assert!(Questions::from_toml("question = []\nlight = []").is_err());
    }
}
