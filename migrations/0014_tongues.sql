-- In which language a person is spoken to where they do not say it at the moment: in direct messages.
alter table people add column locale text check (length(locale) between 2 and 16); -- Discord's, as last seen
alter table people add column tongue text check (length(tongue) = 2); -- chosen by them; null: that of their Discord
