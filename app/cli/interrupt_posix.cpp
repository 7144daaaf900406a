#include "app/cli/interrupt.h"

#include <csignal>
#include <cstdlib>
#include <thread>

namespace landbridge::cli {

std::stop_token stopOnInterrupt()
{
    // A reader that has seen enough must not end the program in the middle of a step: writing fails instead.
    std::signal(SIGPIPE, SIG_IGN);
    std::stop_source source;
    struct sigaction present = {};
    if (sigaction(SIGINT, nullptr, &present) != 0 || present.sa_handler == SIG_IGN)
        return source.get_token();
    // A stop cannot be asked for from inside a signal handler: a thread waits for the signal in its stead.
    sigset_t interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    pthread_sigmask(SIG_BLOCK, &interrupt, nullptr);
    std::thread([source, interrupt]() mutable {
        int signal = 0;
        sigwait(&interrupt, &signal);
        source.request_stop();
        sigwait(&interrupt, &signal);
        std::_Exit(130);
    }).detach();
    return source.get_token();
}

} // namespace landbridge::cli
