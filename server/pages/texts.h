#pragma once

#include <span>

namespace bc::server::pages {

/// A text of the pages: the name under which templates and code know it, and its English.
struct Text
{
    const char *key;
    const char *english;
};

/// Every text a page can show. One table, so that a test can hold the translations against it.
std::span<const Text> texts();

/// The English of `key`, which must be in the table.
const char *english(const char *key);

} // namespace bc::server::pages
