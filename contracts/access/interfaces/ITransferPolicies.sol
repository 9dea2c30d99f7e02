// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title Who may hold, send, receive and spend a security
/// @notice A policy is an issuer's list of accounts with what is known of each, rules by country, and orders of a court. Securities name a policy and ask it before every movement: of the sender, the
/// receiver and whoever spends. Nobody owns this contract; a policy's roles can be handed on, never added to.
interface ITransferPolicies {
    /// @notice How well an account's holder is known.
    enum Standing {
        NONE,
        RETAIL,
        QUALIFIED,
        INSTITUTION
    }

    /// @notice What a registrar says of an account's holder. @param standing At least RETAIL to hold. @param country ISO 3166-1 numeric. @param expiry Until when it counts, unix seconds.
    struct Claim {
        Standing standing;
        uint16 country;
        uint40 expiry;
    }

    /// @notice What holders of a country may do. @param least Standing that they need, NONE: as everybody. @param closedUntil Until when none of them receives, unix seconds; the greatest:
    /// for ever. What they hold they may send.
    struct CountryRule {
        Standing least;
        uint40 closedUntil;
    }

    /// @notice Whose policy it is. @param issuer Appoints the registrar, and sets rules by country. @param registrar Makes and ends claims. @param court Freezes and moves by order; zero: nobody
    /// ever does. @param least Standing that everybody needs.
    struct Policy {
        address issuer;
        Standing least;
        address registrar;
        address court;
    }

    event PolicyMade(uint256 indexed policy, address indexed issuer, address court, Standing least);
    event RegistrarSet(uint256 indexed policy, address registrar);
    event IssuerSet(uint256 indexed policy, address issuer);
    event CourtSet(uint256 indexed policy, address court);
    event ClaimSet(uint256 indexed policy, address indexed account, Claim claim);
    event CountryRuleSet(uint256 indexed policy, uint16 indexed country, CountryRule rule);
    /// @notice By order of the court nothing of the account moves, and nothing moves to it or by it. @param order Hash of the order.
    event Frozen(uint256 indexed policy, address indexed account, bytes32 indexed order);
    event Released(uint256 indexed policy, address indexed account, bytes32 indexed order);

    error UnknownPolicy(uint256 policy);
    error NotTheIssuer(uint256 policy, address given, address issuer);
    error NotTheRegistrar(uint256 policy, address given, address registrar);
    error NotTheCourt(uint256 policy, address given, address court);
    error NoOrder();
    error NobodyNamed();
    error AlreadyFrozen(uint256 policy, address account);
    error NotFrozen(uint256 policy, address account);
    error AccountFrozen(uint256 policy, address account);
    error ClaimMissing(uint256 policy, address account);
    error ClaimExpired(uint256 policy, address account, uint256 expiry);
    error StandingTooLow(uint256 policy, address account, Standing given, Standing needed);
    error CountryClosed(uint256 policy, address account, uint16 country, uint256 until);

    /// @notice Makes a policy. @param court Can be nobody, and then never is anybody. @param least Standing that everybody needs; at least RETAIL.
    /// @return policy Its number.
    function make(address registrar, address court, Standing least) external returns (uint256 policy);
    function setIssuer(uint256 policy, address issuer) external;
    function setRegistrar(uint256 policy, address registrar) external;
    /// @notice The court hands its office on.
    function setCourt(uint256 policy, address court) external;
    function setCountryRule(uint256 policy, uint16 country, CountryRule calldata rule) external;
    /// @notice What is known of an account from now on; a standing of NONE ends the claim. A freeze is not touched.
    function setClaim(uint256 policy, address account, Claim calldata claim) external;
    function freeze(uint256 policy, address account, bytes32 order) external;
    function release(uint256 policy, address account, bytes32 order) external;

    /// @notice Reverts where a movement is not allowed. @param spender Who moves them. @param from Zero: they come into being. @param to Zero: they go.
    function requireAllowed(uint256 policy, address spender, address from, address to) external view;
    /// @notice Reverts where an account cannot be paid now. Its money waits for it.
    function requirePayable(uint256 policy, address account) external view;
    function policyOf(uint256 policy) external view returns (Policy memory);
    function claimOf(uint256 policy, address account) external view returns (Claim memory claim, bool frozen);
    function countryRuleOf(uint256 policy, uint16 country) external view returns (CountryRule memory);
}
