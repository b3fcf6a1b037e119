#pragma once

#include "ui/models/pagedmodel.h"

namespace bc::ui::activity {

enum AuditColumn { AuditWhen, AuditWho, AuditAction, AuditObject, AuditAddress, AuditOutcome };

/// The columns of the audit log.
QList<Column> auditColumns();

/// A time column: absolute to the second, relative beside it, exact on hover.
Column stampColumn(const QString &title, const QString &field, int width);

} // namespace bc::ui::activity
