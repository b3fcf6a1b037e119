#pragma once

#include "core/base/result.h"

#include <QHostAddress>

namespace bc::app {

/// Holds a free port of the address without listening on it, so that the issuer can name the port before the server
/// listens there: with SO_REUSEADDR both may bind it as long as this one does not listen.
class FreePort
{
public:
    FreePort() = default;
    FreePort(FreePort &&other) noexcept;
    FreePort &operator=(FreePort &&other) noexcept;
    ~FreePort();

    static Result<FreePort> of(const QHostAddress &address);
    quint16 port() const { return m_port; }

private:
    int m_socket = -1;
    quint16 m_port = 0;
};

} // namespace bc::app
