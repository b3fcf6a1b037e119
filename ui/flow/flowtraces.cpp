// The part of FlowRun that asks the provider why it decided as it did.

#include "ui/client/providerclient.h"
#include "ui/flow/flowrun.h"
#include "ui/flow/problems.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

const QString tracesPath = u"/api/v1/admin/traces"_s;

Request traceList(const QString &clientId)
{
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, clientId);
    query.addQueryItem(u"limit"_s, u"20"_s);
    return Request::get(tracesPath, query);
}

} // namespace

void FlowRun::fetchDecision(Step step)
{
    if (record(step).traceId.isEmpty()) {
        at(step).decisionNote = tr("The provider gave no trace id.");
        Q_EMIT changed(step);
        return;
    }
    const quint64 generation = m_generation;
    m_client.fetch(Request::get(tracesPath + u'/' + record(step).traceId), this,
                   [this, step, generation](const Answer &answer) {
                       if (generation != m_generation) {
                           return;
                       }
                       StepRecord &mine = at(step);
                       if (!answer) {
                           mine.decisionNote =
                               answer.error().status == 403
                                   ? tr("Decision records are for administrators and the application's developers.")
                                   : u"%1 %2"_s.arg(answer.error().title, answer.error().remedy).trimmed();
                       } else {
                           mine.decision = Decision::fromJson(answer->json);
                           if (mine.problem) {
                               mine.problem = explain(*mine.problem, *mine.decision);
                           }
                       }
                       Q_EMIT changed(step);
                   });
}

// The embedded view does not tell the trace of its requests, so what was there before the flow is remembered, and what
// is new for this application afterwards is taken for the step's.
void FlowRun::rememberTraces()
{
    const quint64 generation = m_generation;
    m_client.fetch(traceList(m_settings.application.clientId), this, [this, generation](const Answer &answer) {
        if (generation != m_generation || !answer) {
            return;
        }
        for (const QJsonValue value : answer->json.value("results"_L1).toArray()) {
            m_knownTraces.insert(value["trace_id"_L1].toString());
        }
    });
}

void FlowRun::findTrace(Step step)
{
    const quint64 generation = m_generation;
    m_client.fetch(traceList(m_settings.application.clientId), this, [this, step, generation](const Answer &answer) {
        if (generation != m_generation) {
            return;
        }
        if (!answer) {
            at(step).decisionNote = answer.error().title;
            Q_EMIT changed(step);
            return;
        }
        // The form the person sent says most about the step; without one (a remembered session) the newest request.
        const QLatin1String form(step == Step::Consent ? "/consent" : "/sign-in");
        QString sent;
        QString newest;
        for (const QJsonValue value : answer->json.value("results"_L1).toArray()) {
            const QString trace = value["trace_id"_L1].toString();
            const QString endpoint = value["endpoint"_L1].toString();
            if (endpoint.startsWith("/author"_L1) && !m_knownTraces.contains(trace)) {
                if (newest.isEmpty()) {
                    newest = trace;
                }
                if (sent.isEmpty() && endpoint.endsWith(form)) {
                    sent = trace;
                }
            }
            m_knownTraces.insert(trace);
        }
        at(step).traceId = sent.isEmpty() ? newest : sent;
        fetchDecision(step);
    });
}

} // namespace bc::ui::flow
