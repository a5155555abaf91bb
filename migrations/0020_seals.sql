-- In an encrypted store the pictures' files are encrypted as well, each with a key of its own that
-- stands here alone: whoever deletes the row has made the file unreadable, wherever a copy of it is.
-- AES-256-GCM; the file is `NUMBER.sealed` and holds nonce, ciphertext and tag.
alter table pictures add column seal blob -- null: the file lies in plain, as `NUMBER.KIND`
    check (length(seal) = 32);
