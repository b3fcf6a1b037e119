#include "server/http/router.h"

#include "server/http/encoding.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace bc::http {

namespace {

using Segments = QVarLengthArray<QByteArrayView, 16>;

/// "/a/b" → a, b; "/" → nothing; "/a/" → a and an empty segment.
Segments split(QByteArrayView path)
{
    Segments segments;
    if (path.startsWith('/'))
        path = path.sliced(1);
    if (path.isEmpty())
        return segments;
    for (qsizetype end = path.indexOf('/'); end >= 0; end = path.indexOf('/')) {
        segments.append(path.first(end));
        path = path.sliced(end + 1);
    }
    segments.append(path);
    return segments;
}

bool isParameter(QByteArrayView segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

struct ByBytes
{
    using is_transparent = void;
    bool operator()(QByteArrayView left, QByteArrayView right) const { return left.compare(right) < 0; }
};

} // namespace

struct Router::Node
{
    std::map<QByteArray, std::unique_ptr<Node>, ByBytes> literals;
    std::unique_ptr<Node> parameter;
    std::vector<const Route *> routes;

    const Route *route(Method method) const
    {
        const auto found = std::find_if(routes.begin(), routes.end(),
                                        [method](const Route *candidate) { return candidate->method == method; });
        return found == routes.end() ? nullptr : *found;
    }

    /// Calls `visit` with each node that the segments lead to, literals before parameters, until it answers true.
    /// The recursion is as deep as the longest pattern at most, however long the path is.
    template <typename Visit>
    bool walk(QByteArrayView const *segment, qsizetype left, const Visit &visit) const
    {
        if (left == 0)
            return !routes.empty() && visit(*this);
        if (const auto literal = literals.find(*segment); literal != literals.end()) {
            if (literal->second->walk(segment + 1, left - 1, visit))
                return true;
        } else if (segment->contains('%')) {
            const std::optional<QByteArray> decoded = percentDecoded(*segment);
            const auto hidden = decoded ? literals.find(QByteArrayView(*decoded)) : literals.end();
            if (hidden != literals.end() && hidden->second->walk(segment + 1, left - 1, visit))
                return true;
        }
        return parameter && !segment->isEmpty() && parameter->walk(segment + 1, left - 1, visit);
    }
};

void Router::add(Method method, QByteArray pattern, Handler handler, RouteOptions options)
{
    Q_ASSERT_X(pattern.startsWith('/'), "Router::add", pattern.constData());
    if (!m_root)
        m_root = std::make_shared<Node>();
    Node *node = m_root.get();
    for (const QByteArrayView segment : split(pattern)) {
        std::unique_ptr<Node> &next = isParameter(segment) ? node->parameter : node->literals[segment.toByteArray()];
        if (!next)
            next = std::make_unique<Node>();
        node = next.get();
    }
    if (node->route(method))
        qFatal("The route %s %s is added twice.", name(method).constData(), pattern.constData());
    m_routes.push_back(std::make_unique<Route>(Route{method, std::move(pattern), std::move(handler), options}));
    node->routes.push_back(m_routes.back().get());
}

void Router::wrap(const std::function<Handler(Handler)> &around)
{
    for (const auto &route : m_routes)
        route->handler = around(std::move(route->handler));
}

Router::Match Router::find(Method method, QByteArrayView undecodedPath) const
{
    Match match;
    if (!m_root || !undecodedPath.startsWith('/'))
        return match;
    const Segments segments = split(undecodedPath);
    m_root->walk(segments.data(), segments.size(), [&](const Node &node) {
        match.route = node.route(method);
        if (!match.route && method == Method::Head)
            match.route = node.route(Method::Get);
        return match.route != nullptr;
    });
    if (match.route) {
        const Segments names = split(match.route->pattern);
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (!isParameter(names[i]))
                continue;
            std::optional<QString> value = decodedPath(segments[i]);
            if (!value)
                return {};
            match.values.emplaceBack(QString::fromUtf8(names[i].sliced(1, names[i].size() - 2)), std::move(*value));
        }
        return match;
    }

    std::array<bool, size_t(Method::Other) + 1> offered{};
    m_root->walk(segments.data(), segments.size(), [&](const Node &node) {
        for (const Route *route : node.routes)
            offered[size_t(route->method)] = true;
        return false;
    });
    if (offered[size_t(Method::Get)])
        offered[size_t(Method::Head)] = true;
    if (std::find(offered.begin(), offered.end(), true) != offered.end())
        offered[size_t(Method::Options)] = true;
    for (size_t i = 0; i < offered.size(); ++i) {
        if (offered[i])
            match.allowed.append(Method(i));
    }
    return match;
}

std::vector<const Route *> Router::routes() const
{
    std::vector<const Route *> all;
    all.reserve(m_routes.size());
    for (const std::unique_ptr<Route> &route : m_routes)
        all.push_back(route.get());
    return all;
}

} // namespace bc::http
