FROM eclipse-temurin:25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/maven \
    ./mvnw -q -Dmaven.repo.local=/maven -Dfast -Dmaven.test.skip=true -Dembedded=false package \
    && cp target/oversight-graph-*.jar /oversight-graph.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home oversight
USER oversight
WORKDIR /home/oversight
COPY --from=build /oversight-graph.jar .
EXPOSE 8080
# The image has neither curl nor wget, so bash asks.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", "\
    exec 3<>/dev/tcp/127.0.0.1/8080 && \
    printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && \
    read -r status <&3 && [[ $status == *' 200'* ]]"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-jar", "oversight-graph.jar"]
