<# : the batch half
@echo off
rem Runs Maven on a JDK 25, finding both: mvnw.cmd verify
rem
rem   JAVA_HOME        used if it is a JDK 25 or newer; otherwise PATH and the usual folders are searched
rem   MVNW_REPOURL     a Maven repository to fetch Maven from, instead of Apache's archive
rem   MAVEN_USER_HOME  where a fetched Maven is kept, .m2 in the user's folder unless set
rem
rem Nothing is fetched while there is a recent Maven on PATH; see .mvn\wrapper\distribution.properties.

setlocal
set "MVNW_SELF=%~f0"
set "MVNW_FOLDER=%~dp0"
set "MVNW_MAVEN="
rem A newer PowerShell that this is started from would leave a path to modules that Windows' own cannot load.
set "PSModulePath="
set "MVNW_SEARCH=Invoke-Expression (Get-Content -Raw -LiteralPath $env:MVNW_SELF)"
for /f "usebackq tokens=1* delims==" %%a in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "%MVNW_SEARCH%"`) do (
  if "%%a"=="JAVA_HOME" set "JAVA_HOME=%%b"
  if "%%a"=="MAVEN" set "MVNW_MAVEN=%%b"
)
if not defined MVNW_MAVEN exit /b 1
call "%MVNW_MAVEN%" %*
exit /b %ERRORLEVEL%
: the PowerShell half #>

$ErrorActionPreference = 'Stop'
$javaWanted = 25

function Get-JavaVersion([string] $folder) {
  $release = Get-Content -Raw -LiteralPath "$folder\release" -ErrorAction SilentlyContinue
  if ($release -match '(?m)^JAVA_VERSION="([^"]+)"') { $Matches[1] }
}

function Get-FeatureRelease([string] $version) {
  if ($version -match '^(?:1\.)?(\d+)') { [int] $Matches[1] } else { 0 }
}

function Test-Compiler([string] $folder) {
  Test-Path -LiteralPath "$folder\bin\javac.exe"
}

function Find-Jdk {
  if ($env:JAVA_HOME -and (Test-Compiler $env:JAVA_HOME) -and
      (Get-FeatureRelease (Get-JavaVersion $env:JAVA_HOME)) -ge $javaWanted) {
    return $env:JAVA_HOME
  }
  $places = @($env:JAVA_HOME)
  $places += Get-Command java.exe -CommandType Application -All -ErrorAction SilentlyContinue |
    ForEach-Object { Split-Path (Split-Path $_.Source) }
  foreach ($maker in 'Eclipse Adoptium', 'Java', 'Microsoft', 'Amazon Corretto', 'Zulu', 'BellSoft') {
    $places += Get-ChildItem "$env:ProgramFiles\$maker" -Directory -ErrorAction SilentlyContinue |
      ForEach-Object { $_.FullName }
  }
  $places += Get-ChildItem "$env:USERPROFILE\.jdks" -Directory -ErrorAction SilentlyContinue |
    ForEach-Object { $_.FullName }

  $found = @()
  $newer = $null
  foreach ($folder in $places | Where-Object { $_ } | Select-Object -Unique) {
    $version = Get-JavaVersion $folder
    if (-not $version) { continue }
    if (-not (Test-Compiler $folder)) {
      $version += ', which has no compiler'
    } elseif ((Get-FeatureRelease $version) -eq $javaWanted) {
      return $folder
    } elseif (-not $newer -and (Get-FeatureRelease $version) -gt $javaWanted) {
      $newer = $folder
    }
    $found += "  ${folder}: Java $version"
  }
  if ($newer) { return $newer }
  if (-not $found) { $found = @('  no Java at all') }
  throw (@(
      "This needs a JDK $javaWanted, and there is none in JAVA_HOME, on PATH or in the usual folders.",
      'Found:') + $found + @(
      "Install Eclipse Temurin $javaWanted, the JDK and not the JRE:",
      "  winget install EclipseAdoptium.Temurin.$javaWanted.JDK",
      "  or https://adoptium.net/temurin/releases/?version=$javaWanted",
      "or set JAVA_HOME to the folder of a JDK $javaWanted that is elsewhere.") -join "`n")
}

function Get-MavenVersion([string] $mvn) {
  $jar = Get-ChildItem "$(Split-Path (Split-Path $mvn))\lib\maven-core-*.jar" -ErrorAction SilentlyContinue |
    Select-Object -First 1
  $name = if ($jar) { $jar.Name } else { (& $mvn -v) -match 'Apache Maven' | Select-Object -First 1 }
  if ($name -match '(\d+)\.(\d+)\.(\d+)') { [version] $Matches[0] } else { [version] '0.0.0' }
}

function Find-Maven {
  $pin = Join-Path $env:MVNW_FOLDER '.mvn\wrapper\distribution.properties'
  $settings = ConvertFrom-StringData (Get-Content -Raw -LiteralPath $pin)
  $reason = 'there is no mvn on PATH'
  $mvn = Get-Command mvn.cmd -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
  if ($mvn) {
    $version = Get-MavenVersion $mvn.Source
    if ($version -ge [version] $settings.minimum) { return $mvn.Source }
    $reason = "$($mvn.Source) is Maven $version"
  }

  $url = $settings.url
  $archive = $url.Substring($url.LastIndexOf('/') + 1)
  $name = $archive -replace '-bin\.tar\.gz$'
  if ($env:MVNW_REPOURL) {
    $number = $name -replace '^apache-maven-'
    $url = "$($env:MVNW_REPOURL.TrimEnd('/'))/org/apache/maven/apache-maven/$number/$archive"
  }
  $user = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { "$env:USERPROFILE\.m2" }
  $kept = "$user\wrapper\dists"
  $maven = "$kept\$name-$($settings.sha512.Substring(0, 12))"
  if (Test-Path -LiteralPath "$maven\bin\mvn.cmd") { return "$maven\bin\mvn.cmd" }

  [Console]::Error.WriteLine("Fetching $url")
  $work = (New-Item -ItemType Directory -Force "$kept\.fetching.$([guid]::NewGuid())").FullName
  try {
    try {
      [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
      (New-Object Net.WebClient).DownloadFile($url, "$work\$archive")
    } catch {
      throw ("$($_.Exception.Message)`nMaven could not be fetched from there, and $reason.`n" +
        "Install Maven $($settings.minimum) or newer, or set MVNW_REPOURL to a Maven repository " +
        'that can be reached from here.')
    }
    $actual = (Get-FileHash -Algorithm SHA512 -LiteralPath "$work\$archive").Hash
    if ($actual -ne $settings.sha512) {
      throw ("What came from $url is not the Maven it should be, and is not used:`n" +
        "  SHA-512 expected $($settings.sha512)`n  SHA-512 received $($actual.ToLower())")
    }
    # Windows' own tar: the one that comes with Git takes the colon of a drive for that of a host.
    & "$env:SystemRoot\System32\tar.exe" -xzf "$work\$archive" -C "$work"
    if ($LASTEXITCODE -ne 0) { throw "$archive could not be unpacked." }
    # Unpacked beside its place and moved there whole, so that no other build ever sees half of it.
    if (-not (Test-Path -LiteralPath $maven)) { Move-Item -LiteralPath "$work\$name" $maven }
  } finally {
    Remove-Item -Recurse -Force -LiteralPath $work
  }
  "$maven\bin\mvn.cmd"
}

try {
  $env:JAVA_HOME = Find-Jdk
  $mvn = Find-Maven
  "JAVA_HOME=$env:JAVA_HOME"
  "MAVEN=$mvn"
} catch {
  [Console]::Error.WriteLine($_.Exception.Message)
  exit 1
}
