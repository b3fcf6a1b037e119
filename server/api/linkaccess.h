#pragma once

#include "core/devices/links.h"
#include "server/api/access.h"

#include <QCoroTask>

#include <tl/expected.hpp>

namespace bc::server::api {

/// What somebody wants to do with a link.
enum class LinkUse {
    Own,    ///< anything, as the person whose link it is
    Look,   ///< as who may read the person's data (contract §3)
    Manage, ///< as an administrator, or as the person
};

/// The link of the route's `{id}` and who asks, or the ready answer, which stands in the audit log as `event`.
struct AskedLink
{
    oauth::Principal who;
    devices::links::Listed listed;
};
QCoro::Task<tl::expected<AskedLink, http::Response>> askedLink(const Services &services, http::RequestPtr request,
                                                               LinkUse use, QString event);

/// The `priority` in the body of a device or link, or the ready answer.
tl::expected<int, http::Response> readPriority(const http::Request &request);

/// The endpoints of one link, the same for its person and for administrators.
QCoro::Task<http::Response> showLink(const Services &services, http::RequestPtr request, LinkUse use);
QCoro::Task<http::Response> updateLink(const Services &services, http::RequestPtr request, LinkUse use);
QCoro::Task<http::Response> fetchLink(const Services &services, http::RequestPtr request, LinkUse use);
QCoro::Task<http::Response> endLink(const Services &services, http::RequestPtr request, LinkUse use);

} // namespace bc::server::api
