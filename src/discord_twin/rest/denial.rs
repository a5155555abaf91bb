//! Errors as Discord words them: a status, a code, a sentence.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// A request that Discord turns down.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Denial {
    pub status: u16,
    pub code: u32,
    pub message: &'static str,
    pub errors: Option<Value>,
}

impl Denial {
    pub const UNAUTHORIZED: Self = Self::new(401, 0, "401: Unauthorized");
    pub const NOT_FOUND: Self = Self::new(404, 0, "404: Not Found");
    pub const UNKNOWN_CHANNEL: Self = Self::new(404, 10003, "Unknown Channel");
    pub const UNKNOWN_GUILD: Self = Self::new(404, 10004, "Unknown Guild");
    pub const UNKNOWN_MEMBER: Self = Self::new(404, 10007, "Unknown Member");
    pub const UNKNOWN_MESSAGE: Self = Self::new(404, 10008, "Unknown Message");
    pub const UNKNOWN_USER: Self = Self::new(404, 10013, "Unknown User");
    pub const UNKNOWN_EMOJI: Self = Self::new(400, 10014, "Unknown Emoji");
    pub const UNKNOWN_WEBHOOK: Self = Self::new(404, 10015, "Unknown Webhook");
    pub const UNKNOWN_INTERACTION: Self = Self::new(404, 10062, "Unknown interaction");
    pub const WRONG_APPLICATION: Self =
        Self::new(403, 20012, "You are not authorized to perform this action on this application");
    pub const TOO_LARGE: Self = Self::new(413, 40005, "Request entity too large");
    pub const ALREADY_ANSWERED: Self =
        Self::new(400, 40060, "Interaction has already been acknowledged.");
    pub const TOO_MANY_FOLLOW_UPS: Self = Self::new(
        400,
        40094,
        "This interaction has reached the maximum number of follow up messages",
    );
    pub const MISSING_ACCESS: Self = Self::new(403, 50001, "Missing Access");
    pub const NOT_IN_A_DM: Self = Self::new(403, 50003, "Cannot execute action on a DM channel");
    pub const NOT_THE_AUTHOR: Self =
        Self::new(403, 50005, "Cannot edit a message authored by another user");
    pub const EMPTY_MESSAGE: Self = Self::new(400, 50006, "Cannot send an empty message");
    pub const DM_CLOSED: Self = Self::new(403, 50007, "Cannot send messages to this user");
    pub const NO_MUTUAL_GUILDS: Self =
        Self::new(403, 50278, "Cannot send messages to this user due to having no mutual guilds");
    pub const UNREADABLE: Self = Self::new(400, 50109, "The request body contains invalid JSON.");

    pub const fn new(status: u16, code: u32, message: &'static str) -> Self {
        Self { status, code, message, errors: None }
    }

    /// 50035 with Discord's nested errors.
    pub fn invalid_form(errors: Value) -> Self {
        Self { errors: Some(errors), ..Self::new(400, 50035, "Invalid Form Body") }
    }

    /// 50035 for a single reason.
    pub fn invalid(reason: &str) -> Self {
        let error = json!({ "code": "TWIN", "message": reason });
        Self::invalid_form(json!({ "_errors": [error] }))
    }
}

impl IntoResponse for Denial {
    fn into_response(self) -> Response {
        let mut body = json!({ "code": self.code, "message": self.message });
        if let Some(errors) = self.errors {
            body["errors"] = errors;
        }
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::BAD_REQUEST);
        (status, Json(body)).into_response()
    }
}

/// What is not there.
pub(super) async fn no_such_route() -> Denial {
    Denial::NOT_FOUND
}
