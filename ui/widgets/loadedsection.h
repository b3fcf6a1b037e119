#pragma once

#include "ui/client/request.h"
#include "ui/widgets/detailsection.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace bc::ui {

class ProviderClient;

/// A part of a detail that is a list of its own, read from the provider beside the rest: one that fails does not take
/// the others with it. Of two readings only the newer one's answer counts.
class LoadedSection : public DetailSection
{
    Q_OBJECT
public:
    /// `loading`: what it says meanwhile.
    LoadedSection(ProviderClient &client, const QString &title, QString loading, QWidget *parent = nullptr);
    bool isLoaded() const { return m_isLoaded; }

protected:
    /// Reads `path` from its start; what was read of another path is taken away at once.
    void read(const QString &path);
    /// Reads another page of it.
    void readOn(const QUrlQuery &query);
    /// `further`: another page of what is there already.
    virtual void fill(const QJsonObject &answer, bool further) = 0;

private:
    void ask(const QUrlQuery &query, bool further);

    ProviderClient &m_client;
    QString m_loading, m_path;
    quint64 m_turn = 0; ///< the newest reading
    bool m_isLoaded = false;
    Cancel m_running;
};

} // namespace bc::ui
