//! Bad weather: faults to order, and faults at random from a seed.

use std::time::Duration;

/// What can go wrong with a request to the REST side.
#[derive(Clone, Debug)]
pub enum Fault {
    /// 429 with `Retry-After`; nothing is stored.
    RateLimited {
        /// How long the bot is told to wait.
        retry_after: Duration,
        /// Whether it is the whole token that is too fast.
        global: bool,
    },
    /// A 5xx answer.
    ServerError {
        /// The status.
        status: u16,
        /// Whether the request took effect all the same.
        stored: bool,
    },
    /// The connection is torn without an answer.
    Reset {
        /// Whether the request took effect all the same.
        stored: bool,
    },
    /// The answer comes late.
    Slow(Duration),
    /// An error of Discord's own.
    Refused {
        /// The HTTP status.
        status: u16,
        /// Discord's error code.
        code: u32,
        /// Discord's sentence for it.
        message: &'static str,
    },
}

impl Fault {
    /// 50007: the person takes no DMs from the bot.
    pub const DM_CLOSED: Self =
        Self::Refused { status: 403, code: 50007, message: "Cannot send messages to this user" };
}

/// What can go wrong on the gateway, when it next comes to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GatewayFault {
    /// The upgrade is answered 503.
    RefuseUpgrade,
    /// TCP is accepted, the upgrade never answered.
    NeverUpgrade,
    /// IDENTIFY is answered "invalid session" (op 9, not resumable).
    RefuseIdentify,
    /// RESUME is answered "invalid session" (op 9, not resumable).
    RefuseResume,
    /// A heartbeat is not acknowledged.
    IgnoreHeartbeat,
    /// An event of this name never arrives.
    DropEvent(String),
    /// An event of this name arrives twice.
    DoubleEvent(String),
    /// An event of this name arrives after the next one.
    DelayEvent(String),
}

/// What can be done to the gateway's live connections at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disturbance {
    /// The TCP connection ends without a word.
    CutLine,
    /// "Reconnect" (op 7).
    Reconnect,
    /// "Invalid session" (op 9).
    InvalidSession {
        /// Whether the session may be resumed.
        resumable: bool,
    },
    /// A close frame with this code.
    Close(u16),
}

/// How often things go wrong by chance, each between 0 and 1; same seed, same requests, same luck.
#[derive(Clone, Copy, Debug, Default)]
pub struct FaultRates {
    /// Where the dice start.
    pub seed: u64,
    /// 429 with a tenth of a second to wait.
    pub rate_limited: f64,
    /// 502, nothing stored.
    pub error: f64,
    /// 502, yet stored.
    pub error_after_storing: f64,
    /// Connection torn, nothing stored.
    pub reset: f64,
    /// Connection torn, yet stored.
    pub reset_after_storing: f64,
    /// A gateway event doubled.
    pub double_event: f64,
    /// A gateway event swapped with the next.
    pub delay_event: f64,
    /// A gateway event lost.
    pub drop_event: f64,
}

/// The orders that stand and the dice.
#[derive(Debug, Default)]
pub(super) struct Faults {
    orders: Vec<(Fault, String, usize)>,
    gateway: Vec<(GatewayFault, usize)>,
    rates: FaultRates,
    dice: u64,
}

impl Faults {
    pub fn order(&mut self, fault: Fault, route: &str, times: usize) {
        self.orders.push((fault, route.to_owned(), times));
    }

    pub fn order_gateway(&mut self, fault: GatewayFault, times: usize) {
        self.gateway.push((fault, times));
    }

    pub fn set_rates(&mut self, rates: FaultRates) {
        (self.rates, self.dice) = (rates, rates.seed);
    }

    /// Ends every order and all bad luck.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// The fault that this request meets; `route` is `POST /channels/{channel_id}/messages`.
    pub fn meet(&mut self, route: &str) -> Option<Fault> {
        let ordered =
            self.orders.iter_mut().find(|(_, at, left)| *left > 0 && (at == "*" || at == route));
        if let Some((fault, _, left)) = ordered {
            *left -= 1;
            return Some(fault.clone());
        }
        let rates = self.rates;
        let retry_after = Duration::from_millis(100);
        let odds = [
            (rates.rate_limited, Fault::RateLimited { retry_after, global: false }),
            (rates.error, Fault::ServerError { status: 502, stored: false }),
            (rates.error_after_storing, Fault::ServerError { status: 502, stored: true }),
            (rates.reset, Fault::Reset { stored: false }),
            (rates.reset_after_storing, Fault::Reset { stored: true }),
        ];
        self.draw(odds)
    }

    /// Whether a gateway fault stands; one of its times is used up.
    pub fn meet_gateway(&mut self, fault: &GatewayFault) -> bool {
        let Some((_, left)) = self.gateway.iter_mut().find(|(at, left)| *left > 0 && at == fault)
        else {
            return false;
        };
        *left -= 1;
        true
    }

    /// The fault that an event of this name meets.
    pub fn meet_event(&mut self, name: &str) -> Option<GatewayFault> {
        let faults = [
            GatewayFault::DropEvent(name.to_owned()),
            GatewayFault::DoubleEvent(name.to_owned()),
            GatewayFault::DelayEvent(name.to_owned()),
        ];
        if let Some(met) = faults.iter().find(|fault| self.meet_gateway(fault)) {
            return Some(met.clone());
        }
        let rates = [self.rates.drop_event, self.rates.double_event, self.rates.delay_event];
        let [drop, double, delay] = faults;
        self.draw([(rates[0], drop), (rates[1], double), (rates[2], delay)])
    }

    /// One throw for all odds together; no throw where there are none.
    fn draw<T, const N: usize>(&mut self, odds: [(f64, T); N]) -> Option<T> {
        if odds.iter().all(|(rate, _)| *rate <= 0.0) {
            return None;
        }
        let mut throw = self.throw();
        for (rate, outcome) in odds {
            if throw < rate {
                return Some(outcome);
            }
            throw -= rate;
        }
        None
    }

    /// The next number in 0..1 (splitmix64, Steele, Lea and Flood 2014).
    fn throw(&mut self) -> f64 {
        self.dice = self.dice.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.dice;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let top = u32::try_from((z ^ (z >> 31)) >> 32).unwrap_or(u32::MAX);
        f64::from(top) / 4_294_967_296.0
    }
}
