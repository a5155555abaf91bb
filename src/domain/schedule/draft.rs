//! From what was said to a rule.

use chrono::{NaiveTime, Weekday};

use super::clock::Part;
use super::error::ScheduleError;
use super::rule::{Days, Rule, Spot, USUAL_TIME, Weekdays};
use super::words::{Draft, EXAMPLES, Unit, clash};
use crate::domain::echo::{echo, nearest};

impl Draft {
    /// The rule that the parts amount to, the unsaid ones at their usual value.
    pub(super) fn rule(mut self, phrase: &str) -> Result<Rule, ScheduleError> {
        if let Some((Unit::Hour, every)) = self.step {
            return self.hours(every, phrase);
        }
        let times = self.times_of_day()?;
        let days = self.days(phrase)?;
        if let (
            Some(from),
            Days::Months { .. } | Days::Each { every: 1, .. } | Days::Weeks { every: 1, .. },
        ) = (self.from, &days)
        {
            return Err(ScheduleError::NothingToCount(from.to_string()));
        }
        Ok(Rule::At { days, times })
    }

    fn hours(&self, every: u32, phrase: &str) -> Result<Rule, ScheduleError> {
        let alone = self.weekdays.is_none()
            && self.spot.is_none()
            && self.times.is_empty()
            && self.part.is_none()
            && self.from.is_none();
        if !alone {
            return Err(clash(phrase));
        }
        if every == 0 || every == 24 || 24 % every != 0 {
            return Err(ScheduleError::Step {
                every,
                unit: "hour",
                allowed: "1, 2, 3, 4, 6, 8 or 12",
                example: "every 6 hours",
            });
        }
        Ok(Rule::Hours(every))
    }

    fn times_of_day(&self) -> Result<Vec<NaiveTime>, ScheduleError> {
        let mut times: Vec<NaiveTime> =
            self.times.iter().map(|said| said.within(self.part)).collect::<Result<_, _>>()?;
        if times.is_empty() {
            times.push(self.part.map_or(USUAL_TIME, Part::usual_time));
        }
        times.sort_unstable();
        times.dedup();
        Ok(times)
    }

    fn days(&mut self, phrase: &str) -> Result<Days, ScheduleError> {
        let from = self.from;
        match (self.step, self.weekdays, self.spot.take()) {
            (None, None, None) => Err(ScheduleError::NoDays {
                phrase: echo(phrase),
                example: nearest(phrase, &EXAMPLES),
            }),
            (None | Some((Unit::Day | Unit::Week, 1)), Some(Weekdays::ALL), None) => {
                Ok(Days::Each { every: 1, from })
            }
            (None | Some((Unit::Day, 1)), Some(on), None) => Ok(Days::Weeks { every: 1, on, from }),
            (Some((Unit::Day, every)), None, None) => {
                within(every, 365, "day", "1 to 365", "every 3 days at 20:00")?;
                Ok(Days::Each { every, from })
            }
            (Some((Unit::Week, every)), on, None) => {
                within(every, 52, "week", "1 to 52", "every 2 weeks on friday 17:00")?;
                // A week without a weekday ends with its Sunday, a good day to look back.
                let on = on.unwrap_or_else(|| Weekdays::default().with(Weekday::Sun));
                Ok(Days::Weeks { every, on, from })
            }
            (Some((Unit::Month, _)), Some(on), None) => Err(ScheduleError::WhichOne(first_of(on))),
            (Some((Unit::Month, every)), None, on) => {
                if every == 0 || 12 % every != 0 {
                    return Err(ScheduleError::Step {
                        every,
                        unit: "month",
                        allowed: "1, 2, 3, 4, 6 or 12",
                        example: "monthly on the 1st at 10:00",
                    });
                }
                Ok(Days::Months { every, on: on.unwrap_or_else(|| Spot::Dates(vec![1])) })
            }
            (None, None, Some(on @ Spot::Dates(_))) => Ok(Days::Months { every: 1, on }),
            (None, None, Some(on)) if self.of_month => Ok(Days::Months { every: 1, on }),
            (None, None, Some(Spot::Nth(_, day) | Spot::Last(day))) => {
                Err(ScheduleError::WhichNth(day))
            }
            _ => Err(clash(phrase)),
        }
    }
}

fn within(
    every: u32,
    most: u32,
    unit: &'static str,
    allowed: &'static str,
    example: &'static str,
) -> Result<(), ScheduleError> {
    let fits = (1..=most).contains(&every);
    if fits { Ok(()) } else { Err(ScheduleError::Step { every, unit, allowed, example }) }
}

fn first_of(days: Weekdays) -> Weekday {
    days.iter().next().unwrap_or(Weekday::Sun)
}
