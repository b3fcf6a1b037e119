#include "ui/widgets/loadedsection.h"

#include "ui/client/providerclient.h"

namespace bc::ui {

LoadedSection::LoadedSection(ProviderClient &client, const QString &title, QString loading, QWidget *parent)
    : DetailSection(title, parent)
    , m_client(client)
    , m_loading(std::move(loading))
{
    connect(this, &DetailSection::retryRequested, this, [this] { ask({}, false); });
    connect(this, &DetailSection::cancelRequested, this, [this] { m_running.cancel(); });
}

void LoadedSection::read(const QString &path)
{
    if (path != m_path) {
        showNothing({});
    }
    m_path = path;
    ask({}, false);
}

void LoadedSection::readOn(const QUrlQuery &query) { ask(query, true); }

void LoadedSection::ask(const QUrlQuery &query, bool further)
{
    const quint64 turn = ++m_turn; // first: what is cancelled answers inside the call
    m_running.cancel();
    m_isLoaded = false;
    showLoading(m_loading);
    m_running = m_client.fetch(Request::get(m_path, query), this, [this, turn, further](const Answer &answer) {
        if (turn != m_turn) {
            return;
        }
        if (answer) {
            m_isLoaded = true;
            fill(answer->json, further);
        } else {
            showProblem(answer.error());
        }
    });
}

} // namespace bc::ui
