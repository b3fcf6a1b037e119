#pragma once

#include "ui/models/pagedmodel.h"

class QJsonArray;

namespace bc::ui::activity {

enum RequestColumn { RequestWhen, RequestEndpoint, RequestApplication, RequestOutcome, RequestDuration };

/// How long the request of a row took, in microseconds, beside its text.
inline constexpr int DurationRole = Qt::UserRole + 20;

QList<Column> requestColumns();

/// What of the decision records is shown; the provider filters them by application only.
struct RequestFilter
{
    bool onlyRefused = false;
    QString search; ///< in endpoint, application, client id, outcome and trace id
};

/// Rows with an "id" of their own, since one trace may have several records: made of trace, time and endpoint.
QList<QJsonObject> requestRows(const QJsonArray &results, const RequestFilter &filter);

} // namespace bc::ui::activity
