#include "ui/widgets/recorddetail.h"

#include "ui/client/providerclient.h"
#include "ui/widgets/stateview.h"

#include <QVBoxLayout>

namespace bc::ui {

RecordDetail::RecordDetail(ProviderClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_states(new StateView)
{
    connect(m_states, &StateView::retryRequested, this, &RecordDetail::reload);
    connect(m_states, &StateView::cancelRequested, this, [this] {
        m_running.cancel();
        m_states->showEmpty();
    });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);
}

bool RecordDetail::isLoaded() const { return m_states->state() == StateView::State::Full; }

void RecordDetail::show(qint64 id)
{
    if (id == m_id && isLoaded()) {
        return;
    }
    m_id = id;
    m_running.cancel();
    if (id == 0) {
        m_states->showEmpty();
        return;
    }
    reload();
}

void RecordDetail::reload()
{
    if (m_id == 0) {
        return;
    }
    m_running.cancel();
    if (!isLoaded() || m_shown != m_id) {
        m_states->showLoading();
    }
    const qint64 asked = m_id;
    m_running = m_client.fetch(Request::get(path(asked)), this, [this, asked](const Answer &answer) {
        if (asked != m_id) {
            return;
        }
        if (answer) {
            m_shown = asked;
            take(answer->json);
            m_states->showFull();
            Q_EMIT loaded();
        } else if (!answer.error().cancelled()) {
            m_states->showProblem(answer.error());
        }
    });
}

} // namespace bc::ui
