#pragma once

#include "ui/client/problem.h"
#include "ui/decisions/decision.h"

class QUrlQuery;

namespace bc::ui::flow {

/// Why a step was refused, in sentences that say what to do: from the OAuth error (RFC 6749 §4.1.2.1, §5.2) and, where
/// there is one, the provider's decision record, which says more than the wire does.
Problem explain(const QString &error, const QString &description);
/// Makes a problem more precise once the decision record is there.
Problem explain(Problem problem, const Decision &decision);
Problem stateDiffers();
Problem issuerDiffers(const QString &issuer);
Problem codeMissing();

} // namespace bc::ui::flow
