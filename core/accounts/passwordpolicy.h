#pragma once

#include "core/accounts/user.h"

#include <QString>

/// What a new password must be (NIST SP 800-63B §5.1.1.2: long, not the person's own data, not one of the commonest; no
/// rules about kinds of characters). Pure; any thread.
namespace bc::accounts::passwordpolicy {

constexpr qsizetype shortest = 10, longest = 1024; ///< characters

enum class Fault { None, TooShort, TooLong, OfThePerson, Common };
/// `user`: the name, address and names that it must not be made of.
Fault faultOf(const QString &password, const User &user);
/// The fault as a sentence in plain English; empty for none.
QString sentence(Fault fault);

/// How long guessing would take, roughly: from its length and how many different characters it has.
enum class Strength { Weak, Fair, Good, Strong };
Strength strengthOf(const QString &password);
const char *name(Strength strength); ///< "weak", "fair", "good", "strong"

} // namespace bc::accounts::passwordpolicy
