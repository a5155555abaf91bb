//! The questions that prompts ask.

use serde::Deserialize;

use crate::domain::tongue::Tongue;

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

/// The questions in each tongue, in the order in which they are asked. Laws: no list is ever empty,
/// and in every tongue the same is asked in the same place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questions {
    /// One for each tongue, in the order of [`Tongue::ALL`].
    spoken: Vec<Lists>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Lists {
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
    /// The questions that are built in.
    pub fn shipped() -> Result<Self, QuestionsError> {
        let spoken = Tongue::ALL.map(|tongue| Lists::from_toml(file(tongue)));
        let spoken = spoken.into_iter().collect::<Result<_, _>>()?;
        Ok(Self { spoken })
    }

    /// The question of a person's prompt number `sequence`, from 0: they rotate.
    pub fn at(&self, tongue: Tongue, sequence: u32) -> &Question {
        let Lists { usual, .. } = &self.spoken[tongue as usize];
        &usual[sequence as usize % usual.len()]
    }

    /// The lighter question for someone who was silent for long, by the same number.
    pub fn light(&self, tongue: Tongue, sequence: u32) -> &Question {
        let Lists { light, .. } = &self.spoken[tongue as usize];
        &light[sequence as usize % light.len()]
    }
}

impl Lists {
    /// The questions of a file.
    fn from_toml(text: &str) -> Result<Self, QuestionsError> {
        let File { question: usual, light } = toml::from_str(text)?;
        if usual.is_empty() || light.is_empty() {
            return Err(QuestionsError::None);
        }
        Ok(Self { usual, light })
    }
}

/// The file of a tongue.
fn file(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => include_str!("../../config/questions.toml"),
        Tongue::German => include_str!("../../config/voice/de/questions.toml"),
        Tongue::Spanish => include_str!("../../config/voice/es/questions.toml"),
        Tongue::French => include_str!("../../config/voice/fr/questions.toml"),
        Tongue::Hindi => include_str!("../../config/voice/hi/questions.toml"),
        Tongue::Portuguese => include_str!("../../config/voice/pt/questions.toml"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_questions_cover_the_whole_story_and_never_repeat_in_a_row() {
        let questions = Questions::shipped().expect("reads");
        let english = &questions.spoken[0];
        let parts: std::collections::HashSet<About> =
            english.usual.iter().map(|q| q.about).collect();
        assert_eq!(parts.len(), 7, "each part of the story has a question");
        for tongue in Tongue::ALL {
            for n in 0..24 {
                let (usual, light) =
                    (|n| &questions.at(tongue, n).ask, |n| &questions.light(tongue, n).ask);
                assert_ne!(usual(n), usual(n + 1));
                assert_ne!(light(n), light(n + 1));
            }
        }
    }

    #[test]
    fn every_tongue_asks_the_same_in_the_same_place() {
        let abouts = |list: &[Question]| list.iter().map(|q| q.about).collect::<Vec<_>>();
        let questions = Questions::shipped().expect("reads");
        for lists in &questions.spoken {
            assert_eq!(abouts(&lists.usual), abouts(&questions.spoken[0].usual));
            assert_eq!(abouts(&lists.light), abouts(&questions.spoken[0].light));
        }
    }

    #[test]
    fn an_empty_list_is_refused() {
        assert!(Lists::from_toml("question = []\nlight = []").is_err());
    }
}
