#pragma once

namespace landbridge {

/// A visitor of a std::variant made of lambdas.
template <class... Functions>
struct overloaded : Functions... {
    using Functions::operator()...;
};

} // namespace landbridge
