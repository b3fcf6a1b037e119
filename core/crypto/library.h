#pragma once

namespace bc::crypto {

/// Starts libsodium, once a process; every function of this room calls it before its first use. Thread-safe.
/// A machine without a secure generator ends the program: nothing this room offers would hold.
void ensureLibrary();

} // namespace bc::crypto
