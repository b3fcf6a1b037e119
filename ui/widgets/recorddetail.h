#pragma once

#include "ui/client/request.h"

#include <QWidget>

class QJsonObject;

namespace bc::ui {

class ProviderClient;
class StateView;

/// Everything about one record of a list, read anew from the provider whenever it is chosen, with its states: none is
/// chosen, loading, what went wrong. Who derives from it says where it is read and shows it. GUI thread.
class RecordDetail : public QWidget
{
    Q_OBJECT
public:
    explicit RecordDetail(ProviderClient &client, QWidget *parent = nullptr);
    /// 0: nothing is chosen.
    void show(qint64 id);
    void reload();
    qint64 id() const { return m_id; }
    bool isLoaded() const;

Q_SIGNALS:
    void loaded();

protected:
    StateView *states() const { return m_states; }
    /// Where the record is read.
    virtual QString path(qint64 id) const = 0;
    /// What came.
    virtual void take(const QJsonObject &record) = 0;

private:
    ProviderClient &m_client;
    qint64 m_id = 0;
    qint64 m_shown = 0;
    Cancel m_running;
    StateView *m_states;
};

} // namespace bc::ui
