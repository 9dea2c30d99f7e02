// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITransferPolicies} from "./interfaces/ITransferPolicies.sol";

/// @title Who may hold, send, receive and spend a security
/// @dev What is asked at a movement is one word an account and, where the policy has rules by country, one word a country.
contract TransferPolicies is ITransferPolicies {
    /// @dev One slot.
    struct Known {
        Standing standing;
        bool frozen;
        uint16 country;
        uint40 expiry;
    }

    /// @dev @param byCountry Whether any country has a rule.
    struct Record {
        address issuer;
        Standing least;
        bool byCountry;
        address registrar;
        address court;
    }

    uint256 private _count;
    mapping(uint256 policy => Record) private _policies;
    mapping(uint256 policy => mapping(address account => Known)) private _known;
    mapping(uint256 policy => mapping(uint16 country => CountryRule)) private _rules;

    // ——— roles ———

    /// @inheritdoc ITransferPolicies
    function make(address registrar, address court, Standing least) external returns (uint256 policy) {
        require(registrar != address(0) && least != Standing.NONE, NobodyNamed());
        policy = ++_count;
        _policies[policy] = Record(msg.sender, least, false, registrar, court);
        emit PolicyMade(policy, msg.sender, court, least);
        emit RegistrarSet(policy, registrar);
    }

    /// @inheritdoc ITransferPolicies
    function setIssuer(uint256 policy, address issuer) external {
        Record storage record = _issuersOwn(policy);
        require(issuer != address(0), NobodyNamed());
        record.issuer = issuer;
        emit IssuerSet(policy, issuer);
    }

    /// @inheritdoc ITransferPolicies
    function setRegistrar(uint256 policy, address registrar) external {
        Record storage record = _issuersOwn(policy);
        require(registrar != address(0), NobodyNamed());
        record.registrar = registrar;
        emit RegistrarSet(policy, registrar);
    }

    /// @inheritdoc ITransferPolicies
    function setCourt(uint256 policy, address court) external {
        _requireCourt(policy);
        require(court != address(0), NobodyNamed());
        _policies[policy].court = court;
        emit CourtSet(policy, court);
    }

    // ——— what is known ———

    /// @inheritdoc ITransferPolicies
    function setCountryRule(uint256 policy, uint16 country, CountryRule calldata rule) external {
        _issuersOwn(policy).byCountry = true;
        _rules[policy][country] = rule;
        emit CountryRuleSet(policy, country, rule);
    }

    /// @inheritdoc ITransferPolicies
    function setClaim(uint256 policy, address account, Claim calldata claim) external {
        address registrar = _policies[policy].registrar;
        require(msg.sender == registrar, NotTheRegistrar(policy, msg.sender, registrar));
        Known storage known = _known[policy][account];
        (known.standing, known.country, known.expiry) = (claim.standing, claim.country, claim.expiry);
        emit ClaimSet(policy, account, claim);
    }

    /// @inheritdoc ITransferPolicies
    function freeze(uint256 policy, address account, bytes32 order) external {
        Known storage known = _ordered(policy, account, order);
        require(!known.frozen, AlreadyFrozen(policy, account));
        known.frozen = true;
        emit Frozen(policy, account, order);
    }

    /// @inheritdoc ITransferPolicies
    function release(uint256 policy, address account, bytes32 order) external {
        Known storage known = _ordered(policy, account, order);
        require(known.frozen, NotFrozen(policy, account));
        known.frozen = false;
        emit Released(policy, account, order);
    }

    // ——— what is asked ———

    /// @inheritdoc ITransferPolicies
    function requireAllowed(uint256 policy, address spender, address from, address to) external view {
        (Standing least, bool byCountry) = (_policies[policy].least, _policies[policy].byCountry);
        require(least != Standing.NONE, UnknownPolicy(policy));
        if (spender != from && spender != to) _requireFree(policy, spender);
        // Whose claim has ended can still send what it holds: else an expiry would be a freeze.
        if (from != address(0)) _requireFree(policy, from);
        if (to != address(0)) _requireReceives(policy, to, least, byCountry);
    }

    /// @inheritdoc ITransferPolicies
    function requirePayable(uint256 policy, address account) external view {
        _requireFree(policy, account);
    }

    /// @inheritdoc ITransferPolicies
    function policyOf(uint256 policy) external view returns (Policy memory) {
        Record storage record = _policies[policy];
        return Policy(record.issuer, record.least, record.registrar, record.court);
    }

    /// @inheritdoc ITransferPolicies
    function claimOf(uint256 policy, address account)
        external
        view
        returns (Claim memory claim, bool frozen)
    {
        Known storage known = _known[policy][account];
        return (Claim(known.standing, known.country, known.expiry), known.frozen);
    }

    /// @inheritdoc ITransferPolicies
    function countryRuleOf(uint256 policy, uint16 country) external view returns (CountryRule memory) {
        return _rules[policy][country];
    }

    // ——— own ———

    function _requireReceives(uint256 policy, address account, Standing least, bool byCountry) private view {
        Known memory known = _known[policy][account];
        require(!known.frozen, AccountFrozen(policy, account));
        require(known.standing != Standing.NONE, ClaimMissing(policy, account));
        require(block.timestamp <= known.expiry, ClaimExpired(policy, account, known.expiry));
        if (byCountry) {
            CountryRule memory rule = _rules[policy][known.country];
            require(
                block.timestamp > rule.closedUntil,
                CountryClosed(policy, account, known.country, rule.closedUntil)
            );
            if (rule.least > least) least = rule.least;
        }
        require(known.standing >= least, StandingTooLow(policy, account, known.standing, least));
    }

    function _requireFree(uint256 policy, address account) private view {
        require(!_known[policy][account].frozen, AccountFrozen(policy, account));
    }

    function _issuersOwn(uint256 policy) private view returns (Record storage record) {
        record = _policies[policy];
        require(msg.sender == record.issuer, NotTheIssuer(policy, msg.sender, record.issuer));
    }

    function _ordered(uint256 policy, address account, bytes32 order)
        private
        view
        returns (Known storage known)
    {
        _requireCourt(policy);
        require(order != 0, NoOrder());
        return _known[policy][account];
    }

    function _requireCourt(uint256 policy) private view {
        address court = _policies[policy].court;
        require(msg.sender == court, NotTheCourt(policy, msg.sender, court));
    }
}
