# Language, warnings and switches that hold for every room.
option(LANDBRIDGE_BUILD_TESTS "Build the tests" ON)
option(LANDBRIDGE_BUILD_BENCHMARKS "Build the benchmarks (Google Benchmark)" OFF)
option(LANDBRIDGE_BUILD_FUZZERS "Build the fuzz targets (clang with libFuzzer)" OFF)
option(LANDBRIDGE_WARNINGS_ARE_ERRORS "Stop at the first warning" OFF)
set(LANDBRIDGE_SANITIZE "" CACHE STRING "Sanitizers, such as address,undefined or thread")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_program(LANDBRIDGE_CCACHE ccache)
if(LANDBRIDGE_CCACHE)
    # Paths are hashed from the tree's root, so that every checkout shares what one has compiled.
    set(launcher "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=time_macros "${LANDBRIDGE_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
endif()

add_library(landbridge_options INTERFACE)
target_compile_options(landbridge_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${LANDBRIDGE_WARNINGS_ARE_ERRORS}>:-Werror>
    # GCC 12 reports these falsely inside the standard library once it inlines.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overread -Wno-stringop-overflow>
    # GCC 12's std::stable_sort uses what its library calls deprecated; GCC itself still warns of our own uses.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>
    # A designated initialiser may leave out members: each has its own.
    -Wno-missing-field-initializers
    "-ffile-prefix-map=${CMAKE_SOURCE_DIR}/=")
target_include_directories(landbridge_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(LANDBRIDGE_SANITIZE)
    add_compile_options("-fsanitize=${LANDBRIDGE_SANITIZE}" -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options("-fsanitize=${LANDBRIDGE_SANITIZE}")
endif()
# Assertions are contracts: they stay on in every build.
string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
