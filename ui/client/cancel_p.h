#pragma once

#include "ui/client/request.h"

#include <QPointer>

class QNetworkReply;

namespace bc::ui {

/// The shared state behind Cancel: which exchange to abort, if one is on its way.
struct Cancel::State
{
    bool cancelled = false;
    QPointer<QNetworkReply> reply;
};

} // namespace bc::ui
