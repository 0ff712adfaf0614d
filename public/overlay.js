// The host may lay an overlay on new sessions here: docs/content.md.
