//! Discord's own document as a contract for every request, and for the twin's answers.
//!
//! The document is `specs/openapi.json` of `discord/discord-api-spec` on GitHub (MIT). It is found
//! by `UPTO_DISCORD_OPENAPI`, else as `../shared/discord-openapi.json` beside the repository;
//! without it these checks are skipped and the twin's own limits still hold.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};
use upto::discord_twin::Contract;

static DOCUMENT: LazyLock<Option<Arc<Document>>> = LazyLock::new(|| Document::find().map(Arc::new));

/// The document, with the validators made of it so far.
pub struct Document {
    json: Value,
    registry: Registry<'static>,
    made: Mutex<HashMap<String, Option<Arc<Validator>>>>,
}

/// The document, if it is there.
pub fn document() -> Option<Arc<Document>> {
    DOCUMENT.clone()
}

/// The check that the twin makes of every request body; none without the document.
pub fn contract() -> Option<Contract> {
    let document = document()?;
    Some(Box::new(move |method, route, body| document.check_request(method.as_str(), route, body)))
}

impl Document {
    fn find() -> Option<Self> {
        let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/discord-openapi.json");
        let path = std::env::var_os("UPTO_DISCORD_OPENAPI").map_or(beside, PathBuf::from);
        let text = std::fs::read_to_string(path).ok()?;
        let json: Value = serde_json::from_str(&text).unwrap();
        let resource = Draft::Draft202012.create_resource(json.clone());
        let registry = Registry::new().add("urn:discord", resource).unwrap().prepare().unwrap();
        Some(Self { json, registry, made: Mutex::default() })
    }

    /// Checks a request body; unknown properties are typos.
    pub fn check_request(&self, method: &str, route: &str, body: &Value) -> Result<(), String> {
        let operation = pointer(method, route);
        let schema = format!("{operation}/requestBody/content/application~1json/schema");
        let Some(validator) = self.validator(&schema, true) else {
            return Err(format!("Discord's document has no body for {method} {route}"));
        };
        report(&validator, &as_the_document_has_it(body))
    }

    /// Checks an answer of the twin with this status.
    pub fn check_answer(
        &self,
        method: &str,
        route: &str,
        status: u16,
        body: &Value,
    ) -> Result<(), String> {
        let operation = pointer(method, route);
        let schema = format!("{operation}/responses/{status}/content/application~1json/schema");
        let Some(validator) = self.validator(&schema, false) else {
            return Err(format!("Discord's document has no {status} for {method} {route}"));
        };
        report(&validator, body)
    }

    fn validator(&self, schema: &str, strict: bool) -> Option<Arc<Validator>> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let build = || {
            self.json.pointer(schema)?;
            let escaped = schema.replace('{', "%7B").replace('}', "%7D");
            let mut root = json!({ "$ref": format!("urn:discord#{escaped}") });
            if strict {
                root["unevaluatedProperties"] = false.into();
            }
            let validator = jsonschema::options()
                .with_draft(Draft::Draft202012)
                .should_validate_formats(false)
                .with_registry(&self.registry)
                .build(&root);
            Some(Arc::new(validator.unwrap()))
        };
        made.entry(schema.to_owned()).or_insert_with(build).clone()
    }
}

/// Where an operation stands in the document, as a JSON pointer.
fn pointer(method: &str, route: &str) -> String {
    format!("/paths/{}/{}", route.replace('/', "~1"), method.to_lowercase())
}

fn report(validator: &Validator, body: &Value) -> Result<(), String> {
    let errors: Vec<_> = validator
        .iter_errors(body)
        .map(|error| format!("{} at `{}`", error, error.instance_path()))
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(errors.join("; ")) }
}

/// Discord takes attachment ids as numbers, too, and the permissions of a command as a string, which
/// its document does not say; its reference on application commands does, of the latter.
fn as_the_document_has_it(body: &Value) -> Value {
    let mut body = body.clone();
    for command in body.as_array_mut().into_iter().flatten() {
        let needed = &mut command["default_member_permissions"];
        if let Some(number) = needed.as_str().and_then(|bits| bits.parse::<u64>().ok()) {
            *needed = number.into();
        }
    }
    for at in ["/attachments", "/data/attachments"] {
        let notes = body.pointer_mut(at).and_then(Value::as_array_mut);
        for note in notes.into_iter().flatten() {
            if note["id"].is_number() {
                note["id"] = note["id"].to_string().into();
            }
        }
    }
    body
}
