#pragma once

#include <QString>

namespace bc::ui::patients {

/// The title of a kind of measurement, as the person reads it; of one that is not known here, its name in words.
QString kindTitle(const QString &metric);

} // namespace bc::ui::patients
